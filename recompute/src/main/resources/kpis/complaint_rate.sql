-- code:       COMPLAINT_RATE
-- zh:         投诉率
-- en:         complaint rate
-- unit:       per_10000
-- formula.zh: 投诉件数 ÷ 接触总量 × 10000
-- formula.en: complaints / contacts x 10,000
-- needs:      complaints(month), calls(month)
-- source:     the catalogue's dictionary of indicators
WITH received AS (
  SELECT month AS month, count(*) AS received FROM complaints GROUP BY month),
contacts AS (
  SELECT month AS month, count(*) AS contacts FROM calls GROUP BY month)
SELECT c.month AS month, coalesce(r.received, 0) AS numerator, c.contacts AS denominator
FROM contacts AS c
LEFT JOIN received AS r ON r.month = c.month
ORDER BY c.month
