-- code:       AGENT_OVERLAPS
-- zh:         同一座席时间重叠的来话
-- en:         calls that overlap another call of the same agent
-- unit:       percent
-- formula.zh: 开始于同一座席前面来话结束之前的来话 ÷ 有座席记录的应答
-- formula.en: calls begun before an earlier call of the same agent ended / answered calls with an agent on record
-- needs:      calls(call_id, month, outcome, agent_id, answer_ts, end_ts)
-- source:     a fact to be explained, not a judgement
WITH served AS (
  SELECT month, answer_ts,
         max(end_ts) OVER (
           PARTITION BY agent_id ORDER BY answer_ts, end_ts, call_id
           ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS busy_until
  FROM calls
  WHERE outcome = 'ANSWERED' AND agent_id IS NOT NULL)
SELECT month,
       count(CASE WHEN answer_ts < busy_until THEN 1 END) AS numerator,
       count(*) AS denominator
FROM served
GROUP BY month
ORDER BY month
