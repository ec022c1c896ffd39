# $CAME_STATE, $CAME_ISS and $CAME_CODE are what the browser brought back.
[ "$CAME_STATE" = "$STATE" ] || { echo "This is for somebody else."; exit 1; }
[ "$CAME_ISS" = "$ISSUER" ] || { echo "This is from another server."; exit 1; }

# The code for the first tokens:
curl -s "$ISSUER/oauth/token" -u "$CLIENT_ID:$CLIENT_SECRET" \
  -d grant_type=authorization_code -d "code=$CAME_CODE" \
  -d "redirect_uri=$REDIRECT_URI" -d "code_verifier=$VERIFIER" > tokens.json

# The next tokens. Never run it twice at once for one connection:
refresh_token=$(sed 's/.*"refresh_token":"\([^"]*\)".*/\1/' tokens.json)
curl -s --fail-with-body "$ISSUER/oauth/token" -u "$CLIENT_ID:$CLIENT_SECRET" \
  -d grant_type=refresh_token -d "refresh_token=$refresh_token" \
  > next.json && mv next.json tokens.json
