# $BODY is a file with the bytes that arrived,
# $SIGNATURE the value of X-Aloha-Signature.
hex() { od -An -v -tx1 | tr -d ' \n'; }

# The key is the whole secret as it is shown, whsec_ included.
mac=$(openssl dgst -sha256 -hmac "$SECRET" -binary "$BODY" | hex)
if [ "sha256=$mac" = "$SIGNATURE" ]; then echo right; else echo wrong; fi
