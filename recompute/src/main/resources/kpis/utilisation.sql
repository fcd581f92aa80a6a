-- code:       UTILISATION
-- zh:         工时利用率
-- en:         utilisation
-- unit:       percent
-- formula.zh: 签入时长 ÷ 计薪工时
-- formula.en: signed-in time / paid time
-- needs:      agent_states(month, state, state_ts, end_ts), paid_time(month, paid_ms)
-- source:     the catalogue's dictionary of indicators
WITH signed_in AS (
  SELECT month AS month, sum(end_at - state_at) AS signed_ms
  FROM agent_states WHERE state <> 'LOGGED_OUT' GROUP BY month),
paid AS (
  SELECT month AS month, sum(paid_ms) AS paid_ms FROM paid_time GROUP BY month)
SELECT p.month AS month,
       CAST(coalesce(s.signed_ms, 0) AS BIGINT) AS numerator,
       CAST(p.paid_ms AS BIGINT) AS denominator
FROM paid AS p
LEFT JOIN signed_in AS s ON s.month = p.month
ORDER BY p.month
