-- code:       FCR
-- zh:         一次解决率（重复来话法）
-- en:         first contact resolution, by repeated calls
-- unit:       percent
-- formula.zh: W 小时内同一客户没有再来话（接通与否）的应答 ÷ 有客户标识的应答（不含最后 W 小时）
-- formula.en: answered calls that no other call of the same customer, answered or not, followed within W hours / answered calls with a known customer, the last W hours left out
-- needs:      calls(month, outcome, caller_key, start_at)
-- parameters: window_h
-- source:     the catalogue's dictionary of indicators; the last W hours are right-censored
WITH known AS (
  SELECT month AS month, outcome AS outcome, start_at AS start_at,
         lead(start_at) OVER (PARTITION BY caller_key ORDER BY start_at, call_id) AS next_at
  FROM calls
  WHERE caller_key IS NOT NULL),
ends AS (
  SELECT max(start_at) AS last_at FROM calls)
SELECT k.month AS month,
       count(CASE WHEN k.next_at IS NULL OR k.next_at - k.start_at > CAST(3600000 AS BIGINT) * :window_h THEN 1 END) AS numerator,
       count(*) AS denominator
FROM known AS k
CROSS JOIN ends AS e
WHERE k.outcome = 'ANSWERED' AND k.start_at <= e.last_at - CAST(3600000 AS BIGINT) * :window_h
GROUP BY k.month
ORDER BY k.month
