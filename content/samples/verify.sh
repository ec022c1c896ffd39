# $BODY is a file with the bytes that arrived. $ID, $TIMESTAMP and
# $SIGNATURES are the values of the three webhook-* headers.
hex() { od -An -v -tx1 | tr -d ' \n'; }

# The key is what the base64 after whsec_ stands for.
key=$(printf %s "${SECRET#whsec_}" | openssl base64 -d -A | hex)
mac=$({ printf %s "$ID.$TIMESTAMP."; cat "$BODY"; } |
  openssl dgst -sha256 -mac HMAC -macopt "hexkey:$key" -binary |
  openssl base64 -A)

age=$(($(date +%s) - TIMESTAMP))
case " $SIGNATURES " in
  *" v1,$mac "*) if [ "${age#-}" -le 300 ]; then echo right; else echo stale; fi ;;
  *) echo wrong ;;
esac
