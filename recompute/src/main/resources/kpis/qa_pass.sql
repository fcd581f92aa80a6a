-- code:       QA_PASS
-- zh:         质检合格率
-- en:         QA pass rate
-- unit:       percent
-- formula.zh: 合格的接触 ÷ 评定的接触
-- formula.en: contacts that passed / contacts reviewed
-- needs:      qa_evaluations(month)
-- parameters: pass_mark
-- source:     the catalogue's dictionary of indicators; where the export does not say passed, the pass mark decides and a fatal error fails
SELECT month,
       count(CASE WHEN coalesce(passed, score_m >= 1000 * :pass_mark AND NOT coalesce(critical_error, FALSE))
                  THEN 1 END) AS numerator,
       count(*) AS denominator
FROM qa_evaluations
WHERE passed IS NOT NULL OR score_m IS NOT NULL
GROUP BY month
ORDER BY month
