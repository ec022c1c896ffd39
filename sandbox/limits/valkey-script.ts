/**
 * The ring as a list of instants in Valkey, oldest first, in microseconds of its own clock: one script, so that nothing
 * comes between looking and counting. Instants of one bucket are made unique, so that putting them back twice is once.
 *
 * Every word but the last two comes with the length of the window.
 * admit, peek: how many are left, when the next is free, how many are counted, and the instant that was given.
 * merge: puts back what a process knows. atleast: takes these instants instead where fewer are known.
 * present, leave: the processes that share, as a sorted set.
 */
export const limitScript = `
local mode, key = ARGV[1], KEYS[1]
local clock = redis.call('TIME')
local now = tonumber(clock[1]) * 1000000 + tonumber(clock[2])
local function text(number) return string.format('%.0f', number) end

if mode == 'present' or mode == 'leave' then
  if mode == 'leave' then redis.call('ZREM', key, ARGV[2]) else redis.call('ZADD', key, text(now), ARGV[2]) end
  redis.call('ZREMRANGEBYSCORE', key, '-inf', text(now - tonumber(ARGV[3]) * 1000))
  redis.call('PEXPIRE', key, 60000)
  return {redis.call('ZCARD', key)}
end

local window = tonumber(ARGV[2])
local function replace(instants)
  redis.call('DEL', key)
  for from = 1, #instants, 1000 do
    local part = {}
    for index = from, math.min(from + 999, #instants) do part[#part + 1] = text(instants[index]) end
    redis.call('RPUSH', key, unpack(part))
  end
  if #instants > 0 then redis.call('PEXPIRE', key, math.ceil(window / 1000) + 1000) end
end

local function all()
  local instants = {}
  for index, instant in ipairs(redis.call('LRANGE', key, 0, -1)) do instants[index] = tonumber(instant) end
  return instants
end

if mode == 'merge' or mode == 'atleast' then
  local known, instants, before = {}, {}, all()
  local function add(instant)
    if known[instant] or now - instant >= window then return end
    known[instant] = true
    instants[#instants + 1] = math.min(instant, now)
  end
  if mode == 'merge' then
    for _, instant in ipairs(before) do add(instant) end
  end
  for index = 3, #ARGV do add(tonumber(ARGV[index])) end
  if mode == 'atleast' and #before >= #instants then return {#before} end
  table.sort(instants)
  replace(instants)
  return {#instants}
end

local limit = tonumber(ARGV[3])
local newest = tonumber(redis.call('LINDEX', key, -1) or '0')
if newest > now + 1000000 then
  local instants = all()
  for index, instant in ipairs(instants) do instants[index] = math.min(instant, now) end
  replace(instants)
  newest = now
end
if newest >= now then now = newest + 1 end

local stale = 0
while true do
  local part = redis.call('LRANGE', key, stale, stale + 63)
  local before = stale
  for _, instant in ipairs(part) do
    if now - tonumber(instant) < window then break end
    stale = stale + 1
  end
  if stale - before < 64 then break end
end
if stale > 0 then redis.call('LTRIM', key, stale, -1) end

local count = redis.call('LLEN', key)
local admitted = count < limit
if mode == 'admit' and admitted then
  redis.call('RPUSH', key, text(now))
  redis.call('PEXPIRE', key, math.ceil(window / 1000) + 1000)
  count = count + 1
end
local reset = 0
if count > 0 then
  local surplus = math.max(0, count - limit)
  reset = tonumber(redis.call('LINDEX', key, math.min(surplus, count - 1))) + window - now
end
return {admitted and 1 or 0, math.max(0, limit - count), reset, count, now}
`;
