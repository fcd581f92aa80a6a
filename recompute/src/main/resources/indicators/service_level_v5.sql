-- code:       SERVICE_LEVEL_V5
-- zh:         服务水平 V5 短时放弃不计
-- en:         service level V5, short abandons excluded
-- unit:       percent
-- formula.zh: a ÷（A ＋ B － s）
-- formula.en: a / (A + B - s)
-- needs:      calls(month, outcome, wait_ms)
-- parameters: threshold_s, short_s
-- source:     usual in service contracts, where s is agreed; the letters are explained in docs/recompute.md
SELECT month,
       count(CASE WHEN outcome = 'ANSWERED' AND wait_ms <= 1000 * :threshold_s THEN 1 END) AS numerator,
       count(CASE WHEN outcome IN ('ANSWERED', 'OTHER_EXIT')
                  OR (outcome = 'ABANDONED_QUEUE' AND wait_ms > 1000 * :short_s) THEN 1 END) AS denominator
FROM calls
GROUP BY month
ORDER BY month
