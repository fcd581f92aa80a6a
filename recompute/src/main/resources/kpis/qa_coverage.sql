-- code:       QA_COVERAGE
-- zh:         抽检率
-- en:         QA sampling rate
-- unit:       percent
-- formula.zh: 评定过的接触 ÷ 处理的接触
-- formula.en: contacts reviewed / contacts handled
-- needs:      qa_evaluations(month, call_id), calls(month, outcome)
-- source:     the catalogue's dictionary of indicators
WITH reviewed AS (
  SELECT month AS month, count(DISTINCT call_id) AS reviewed FROM qa_evaluations GROUP BY month),
handled AS (
  SELECT month AS month, count(*) AS handled FROM calls WHERE outcome = 'ANSWERED' GROUP BY month)
SELECT h.month AS month, coalesce(r.reviewed, 0) AS numerator, h.handled AS denominator
FROM handled AS h
LEFT JOIN reviewed AS r ON r.month = h.month
ORDER BY h.month
