-- code:       ABANDONED_WITH_SERVICE_TIME
-- zh:         记为放弃却有服务时长的来话
-- en:         abandoned calls with a service time
-- unit:       percent
-- formula.zh: 有服务时长的排队中放弃 ÷ B
-- formula.en: calls abandoned in queue with a service time / B
-- needs:      calls(month, outcome, talk_ms)
-- source:     a fact to be explained, not a judgement
SELECT month,
       count(CASE WHEN outcome = 'ABANDONED_QUEUE' AND talk_ms > 0 THEN 1 END) AS numerator,
       count(CASE WHEN outcome = 'ABANDONED_QUEUE' THEN 1 END) AS denominator
FROM calls
GROUP BY month
ORDER BY month
