-- code:       ANSWERED_WITHOUT_SERVICE_TIME
-- zh:         没有服务起止时间的应答
-- en:         answered calls without service times
-- unit:       percent
-- formula.zh: 没有服务起止时间的应答 ÷ A
-- formula.en: answered calls without service times / A
-- needs:      calls(month, outcome, answer_ts)
-- source:     a fact to be explained, not a judgement; they count with 0 s in AHT
SELECT month,
       count(CASE WHEN outcome = 'ANSWERED' AND answer_ts IS NULL THEN 1 END) AS numerator,
       count(CASE WHEN outcome = 'ANSWERED' THEN 1 END) AS denominator
FROM calls
GROUP BY month
ORDER BY month
