-- code:       QA_CALIBRATION
-- zh:         校准偏差
-- en:         calibration deviation
-- unit:       points
-- formula.zh: ｜得分 － 参考分｜之和 ÷ 校准评分数
-- formula.en: sum of |score - reference| / scores compared
-- needs:      qa_evaluations(month, score_m, reference_score_m)
-- source:     the catalogue's dictionary of indicators
SELECT month,
       CAST(sum(abs(score_m - reference_score_m)) AS BIGINT) AS numerator,
       count(*) AS denominator
FROM qa_evaluations
WHERE score_m IS NOT NULL AND reference_score_m IS NOT NULL
GROUP BY month
ORDER BY month
