# $ISSUER is the address of this portal. $REDIRECT_URI and $SCOPE
# have to be percent-encoded. Keep VERIFIER and STATE.
base64url() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }

VERIFIER=$(openssl rand 32 | base64url)
STATE=$(openssl rand 16 | base64url)
CHALLENGE=$(printf %s "$VERIFIER" | openssl dgst -sha256 -binary | base64url)

echo "$ISSUER/oauth/authorize?response_type=code&client_id=$CLIENT_ID\
&redirect_uri=$REDIRECT_URI&scope=$SCOPE&state=$STATE\
&code_challenge=$CHALLENGE&code_challenge_method=S256"
