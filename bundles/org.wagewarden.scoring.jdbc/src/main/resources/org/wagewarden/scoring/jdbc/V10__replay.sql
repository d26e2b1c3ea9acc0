-- A replay of the ledger asks for the decisions of some hundred officers at a time, beside their entries; this index has
-- all that it reads of them.
CREATE INDEX scoring_decision_officer_ix ON scoring_decision (officer_id, entry_id, id);
