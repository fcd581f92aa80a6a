-- code:       CSAT
-- zh:         客户满意度（满意占比）
-- en:         customer satisfaction, share satisfied
-- unit:       percent
-- formula.zh: 评价不低于满意线的有效应答 ÷ 有效应答
-- formula.en: valid answers at or above the satisfied mark / valid answers
-- needs:      surveys(month, score_m)
-- parameters: satisfied_from
-- source:     the catalogue's dictionary of indicators
SELECT month,
       count(CASE WHEN score_m >= 1000 * :satisfied_from THEN 1 END) AS numerator,
       count(*) AS denominator
FROM surveys
WHERE score_m IS NOT NULL AND coalesce(valid, TRUE)
GROUP BY month
ORDER BY month
