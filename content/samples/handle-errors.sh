# Makes the post in post.json. Waits and tries again where that helps.
name=post-$(date +%s)-$$

for attempt in 1 2 3 4 5; do
  status=$(curl -s -o answer.json -D headers.txt -w '%{http_code}' "$ALOHA_API/v1/posts" \
    -H "Authorization: Bearer $ALOHA_KEY" \
    -H "Content-Type: application/json" \
    -H "Idempotency-Key: $name" \
    -d @post.json)
  case $status in 2??) cat answer.json; exit 0 ;; esac
  wait=$(sed -n 's/^retry-after: \([0-9]*\).*/\1/ip' headers.txt)
  # 000 is no answer at all.
  case $status in 000 | 5??) ;; *) [ -n "$wait" ] || break ;; esac
  sleep "${wait:-$((2 ** attempt))}"
done

sed 's/.*"title":"\([^"]*\)".*"code":"\([^"]*\)","requestId".*/\2: \1/' answer.json >&2
exit 1
