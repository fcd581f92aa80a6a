-- code:       SERVICE_LEVEL_V6
-- zh:         服务水平 V6 自进线起计
-- en:         service level V6, from the first ring
-- unit:       percent
-- formula.zh: a ÷（A ＋ B ＋ P）
-- formula.en: a / (A + B + P)
-- needs:      calls(month, outcome, wait_ms)
-- parameters: threshold_s
-- source:     ours, the caller's own view; the letters are explained in docs/recompute.md
SELECT month,
       count(CASE WHEN outcome = 'ANSWERED' AND wait_ms <= 1000 * :threshold_s THEN 1 END) AS numerator,
       count(CASE WHEN outcome IN ('ANSWERED', 'ABANDONED_QUEUE', 'OTHER_EXIT', 'ABANDONED_IVR') THEN 1 END) AS denominator
FROM calls
GROUP BY month
ORDER BY month
