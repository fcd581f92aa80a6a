-- code:       CSAT_MEAN
-- zh:         客户满意度（均分）
-- en:         customer satisfaction, mean
-- unit:       points
-- formula.zh: 有效评分之和 ÷ 有效应答
-- formula.en: sum of valid ratings / valid answers
-- needs:      surveys(month, score_m)
-- source:     the catalogue's dictionary of indicators
SELECT month,
       CAST(sum(score_m) AS BIGINT) AS numerator,
       count(*) AS denominator
FROM surveys
WHERE score_m IS NOT NULL AND coalesce(valid, TRUE)
GROUP BY month
ORDER BY month
