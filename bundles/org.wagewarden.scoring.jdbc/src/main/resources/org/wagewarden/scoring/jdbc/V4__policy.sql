-- Changes of the policy: who proposed which values, who approved or refused them, and the version an approval made.
-- Version 1 is the recommended reading and has no row.

CREATE TABLE scoring_policy_change (
  id VARCHAR(26) NOT NULL,
  state VARCHAR(20) NOT NULL,
  effective_from DATE NOT NULL,
  note ${text} NOT NULL,
  version_number INTEGER,
  proposed_by VARCHAR(26) NOT NULL,
  proposed_by_name VARCHAR(100) NOT NULL,
  proposed_at ${instant} NOT NULL,
  decided_by VARCHAR(26),
  decided_by_name VARCHAR(100),
  decided_at ${instant},
  reasons ${text} NOT NULL,
  CONSTRAINT scoring_policy_change_pk PRIMARY KEY (id)
);
CREATE INDEX scoring_policy_change_at_ix ON scoring_policy_change (proposed_at, id);
CREATE INDEX scoring_policy_change_version_ix ON scoring_policy_change (state, version_number);

CREATE TABLE scoring_policy_value (
  change_id VARCHAR(26) NOT NULL,
  place INTEGER NOT NULL,
  reading_key VARCHAR(80) NOT NULL,
  value_before VARCHAR(80) NOT NULL,
  value_after VARCHAR(80) NOT NULL,
  CONSTRAINT scoring_policy_value_pk PRIMARY KEY (change_id, place),
  CONSTRAINT scoring_policy_value_fk FOREIGN KEY (change_id) REFERENCES scoring_policy_change (id)
);
