-- code:       QA_FATAL
-- zh:         致命差错率
-- en:         fatal error rate
-- unit:       percent
-- formula.zh: 含致命差错的接触 ÷ 评定的接触
-- formula.en: contacts with a fatal error / contacts reviewed
-- needs:      qa_evaluations(month, critical_error)
-- source:     the catalogue's dictionary of indicators
SELECT month,
       count(CASE WHEN critical_error THEN 1 END) AS numerator,
       count(*) AS denominator
FROM qa_evaluations
WHERE critical_error IS NOT NULL
GROUP BY month
ORDER BY month
