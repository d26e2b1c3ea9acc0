-- What was found, decided and proposed before there was a procedure gets a proceeding at the stage that it had reached.
-- A proceeding about a decision or a proposal has its identifier; one about an undecided finding has the finding's, with the
-- officer's place at its end.

INSERT INTO scoring_proceeding (id, kind, finding_id, case_id, officer_id, officer_name, project_name, district, sector,
  points, stage, place, opened_at, opened_by, opened_by_name, nothing_to_state, decision_id, verdict, reasons, decided_by,
  decided_by_name, decided_on, approval_needed, served_on, effective_on, entry_id, paused_days, annulled_on)
SELECT d.id, 'DEDUCTION', f.id, f.case_id, d.officer_id, d.officer_name, c.project_name, c.district, c.sector,
  CASE WHEN f.provision = '11' THEN 2 WHEN f.provision LIKE '10.%' THEN 1 WHEN f.provision LIKE '12.%' THEN 3
    WHEN f.provision LIKE '13.%' THEN 6 ELSE 12 END,
  CASE WHEN d.entry_id IS NULL THEN 'DISMISSED'
    WHEN EXISTS (SELECT 1 FROM scoring_entry r WHERE r.corrects = d.entry_id AND r.kind = 'REVERSAL') THEN 'ANNULLED'
    ELSE 'EFFECTIVE' END,
  d.place, f.opened_at, f.opened_by, f.opened_by_name, FALSE, d.id, d.verdict, d.reasons, d.decided_by, d.decided_by_name,
  d.decided_on, FALSE,
  CASE WHEN d.entry_id IS NOT NULL THEN d.served_on END, d.effective_on, d.entry_id, 0,
  (SELECT MAX(r.effective_on) FROM scoring_entry r WHERE r.corrects = d.entry_id AND r.kind = 'REVERSAL')
FROM scoring_decision d JOIN scoring_finding f ON f.id = d.finding_id JOIN scoring_case c ON c.id = f.case_id
WHERE NOT EXISTS (SELECT 1 FROM scoring_proceeding p WHERE p.finding_id = d.finding_id AND p.officer_id = d.officer_id)
  AND NOT EXISTS (SELECT 1 FROM scoring_decision l WHERE l.finding_id = d.finding_id AND l.officer_id = d.officer_id
    AND l.place > d.place);

INSERT INTO scoring_proceeding (id, kind, finding_id, case_id, officer_id, officer_name, project_name, district, sector,
  points, stage, place, opened_at, opened_by, opened_by_name, nothing_to_state, approval_needed, paused_days)
SELECT SUBSTR(f.id, 1, 24) || CASE WHEN w.place < 10 THEN '0' ELSE '' END || TRIM(CAST(w.place AS CHAR(2))), 'DEDUCTION',
  f.id, f.case_id, w.officer_id, w.officer_name, c.project_name, c.district, c.sector,
  CASE WHEN f.provision = '11' THEN 2 WHEN f.provision LIKE '10.%' THEN 1 WHEN f.provision LIKE '12.%' THEN 3
    WHEN f.provision LIKE '13.%' THEN 6 ELSE 12 END,
  'OPENED', w.place, f.opened_at, f.opened_by, f.opened_by_name, FALSE, FALSE, 0
FROM scoring_responsible w JOIN scoring_finding f ON f.id = w.finding_id JOIN scoring_case c ON c.id = f.case_id
WHERE f.state = 'OPEN' AND w.certified = TRUE
  AND NOT EXISTS (SELECT 1 FROM scoring_proceeding p WHERE p.finding_id = f.id AND p.officer_id = w.officer_id);

INSERT INTO scoring_proceeding (id, kind, proposal_id, case_id, officer_id, officer_name, project_name, district, sector,
  points, stage, place, opened_at, opened_by, opened_by_name, nothing_to_state, decision_id, verdict, reasons, decided_by,
  decided_by_name, decided_on, approval_needed, served_on, effective_on, paused_days)
SELECT o.id, 'CANCELLATION', o.id, e.case_id, o.officer_id, o.officer_name, o.project_name, o.district, o.sector, 12,
  CASE o.state WHEN 'OPEN' THEN 'OPENED' WHEN 'CANCELLED' THEN 'EFFECTIVE' WHEN 'DECLINED' THEN 'DISMISSED'
    WHEN 'WITHDRAWN' THEN 'ANNULLED' ELSE 'LAPSED' END,
  0, o.proposed_at, o.opened_by, f.opened_by_name, FALSE,
  CASE WHEN o.decided_on IS NOT NULL THEN o.id END,
  CASE WHEN o.decided_on IS NULL THEN NULL WHEN o.state = 'DECLINED' THEN 'KEEP' ELSE 'CANCEL' END,
  o.reasons, o.decided_by, o.decided_by_name, o.decided_on, FALSE, o.effective_on, o.effective_on, 0
FROM scoring_proposal o JOIN scoring_entry e ON e.id = o.crossed_by JOIN scoring_finding f ON f.id = e.finding_id
WHERE NOT EXISTS (SELECT 1 FROM scoring_proceeding p WHERE p.proposal_id = o.id AND p.kind = 'CANCELLATION');
