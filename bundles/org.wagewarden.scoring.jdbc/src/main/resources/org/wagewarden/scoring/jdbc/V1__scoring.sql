-- Cases and findings, decisions, the append-only points ledger, proposals to cancel a filing.
--
-- Names of projects, contractors and people are kept as they were: a record says what was decided about whom. Points are
-- never stored as a total; scoring_entry is only ever inserted into.

-- What is locked, instead of a row for each officer or project: no row has to be made before it can be locked.
CREATE TABLE scoring_lock (
  id INTEGER NOT NULL,
  CONSTRAINT scoring_lock_pk PRIMARY KEY (id)
);
INSERT INTO scoring_lock (id) VALUES (0), (1), (2), (3), (4), (5), (6), (7);
INSERT INTO scoring_lock (id) SELECT a.id * 8 + b.id + 8 FROM scoring_lock a, scoring_lock b WHERE a.id < 7;
INSERT INTO scoring_lock (id) SELECT a.id * 64 + b.id + 64 FROM scoring_lock a, scoring_lock b WHERE a.id < 63;

CREATE TABLE scoring_case (
  id VARCHAR(26) NOT NULL,
  project_id VARCHAR(26) NOT NULL,
  project_name VARCHAR(200) NOT NULL,
  contractor_name VARCHAR(200) NOT NULL,
  search_text VARCHAR(410) NOT NULL,
  district VARCHAR(32) NOT NULL,
  sector VARCHAR(20) NOT NULL,
  state VARCHAR(20) NOT NULL,
  opened_at ${instant} NOT NULL,
  opened_by_name VARCHAR(100) NOT NULL,
  CONSTRAINT scoring_case_pk PRIMARY KEY (id)
);
CREATE INDEX scoring_case_opened_ix ON scoring_case (opened_at, id);
CREATE INDEX scoring_case_district_ix ON scoring_case (district, state, opened_at, id);
CREATE INDEX scoring_case_project_ix ON scoring_case (project_id);

CREATE TABLE scoring_finding (
  id VARCHAR(26) NOT NULL,
  case_id VARCHAR(26) NOT NULL,
  project_id VARCHAR(26) NOT NULL,
  provision VARCHAR(8) NOT NULL,
  conduct_date DATE NOT NULL,
  description ${text} NOT NULL,
  basis VARCHAR(200) NOT NULL,
  order_number VARCHAR(80),
  order_item VARCHAR(8),
  ordered_on DATE,
  order_deadline DATE,
  fact_key VARCHAR(160),
  flags VARCHAR(200) NOT NULL,
  state VARCHAR(20) NOT NULL,
  opened_by VARCHAR(26) NOT NULL,
  opened_by_name VARCHAR(100) NOT NULL,
  opened_at ${instant} NOT NULL,
  CONSTRAINT scoring_finding_pk PRIMARY KEY (id),
  CONSTRAINT scoring_finding_case_fk FOREIGN KEY (case_id) REFERENCES scoring_case (id),
  CONSTRAINT scoring_finding_fact_uq UNIQUE (fact_key)
);
CREATE INDEX scoring_finding_project_ix ON scoring_finding (project_id, provision, conduct_date);

CREATE TABLE scoring_responsible (
  finding_id VARCHAR(26) NOT NULL,
  officer_id VARCHAR(26) NOT NULL,
  officer_name VARCHAR(100) NOT NULL,
  certified BOOLEAN NOT NULL,
  place INTEGER NOT NULL,
  CONSTRAINT scoring_responsible_pk PRIMARY KEY (finding_id, officer_id),
  CONSTRAINT scoring_responsible_fk FOREIGN KEY (finding_id) REFERENCES scoring_finding (id)
);
CREATE INDEX scoring_responsible_officer_ix ON scoring_responsible (officer_id);

CREATE TABLE scoring_decision (
  id VARCHAR(26) NOT NULL,
  finding_id VARCHAR(26) NOT NULL,
  officer_id VARCHAR(26) NOT NULL,
  officer_name VARCHAR(100) NOT NULL,
  verdict VARCHAR(20) NOT NULL,
  reasons ${text} NOT NULL,
  decided_by VARCHAR(26) NOT NULL,
  decided_by_name VARCHAR(100) NOT NULL,
  held_function VARCHAR(20) NOT NULL,
  decided_on DATE NOT NULL,
  notice_on DATE,
  statement_until DATE,
  served_on DATE,
  effective_on DATE,
  entry_id VARCHAR(26),
  place INTEGER NOT NULL,
  CONSTRAINT scoring_decision_pk PRIMARY KEY (id),
  CONSTRAINT scoring_decision_finding_fk FOREIGN KEY (finding_id) REFERENCES scoring_finding (id)
);
CREATE INDEX scoring_decision_finding_ix ON scoring_decision (finding_id, place);

CREATE TABLE scoring_entry (
  id VARCHAR(26) NOT NULL,
  officer_id VARCHAR(26) NOT NULL,
  sequence_number INTEGER NOT NULL,
  kind VARCHAR(20) NOT NULL,
  corrects VARCHAR(26),
  provision VARCHAR(8) NOT NULL,
  points INTEGER NOT NULL,
  case_id VARCHAR(26) NOT NULL,
  finding_id VARCHAR(26) NOT NULL,
  decision_id VARCHAR(26) NOT NULL,
  project_id VARCHAR(26) NOT NULL,
  project_name VARCHAR(200) NOT NULL,
  contractor_name VARCHAR(200) NOT NULL,
  district VARCHAR(32) NOT NULL,
  held_function VARCHAR(20) NOT NULL,
  conduct_date DATE NOT NULL,
  served_on DATE NOT NULL,
  effective_on DATE NOT NULL,
  order_number VARCHAR(80),
  order_item VARCHAR(8),
  ordered_on DATE,
  order_deadline DATE,
  booked_at ${instant} NOT NULL,
  booked_by_name VARCHAR(100) NOT NULL,
  CONSTRAINT scoring_entry_pk PRIMARY KEY (id),
  CONSTRAINT scoring_entry_place_uq UNIQUE (officer_id, sequence_number)
);

CREATE TABLE scoring_proposal (
  id VARCHAR(26) NOT NULL,
  officer_id VARCHAR(26) NOT NULL,
  officer_name VARCHAR(100) NOT NULL,
  cycle_number INTEGER NOT NULL,
  cycle_from DATE NOT NULL,
  cycle_to DATE NOT NULL,
  attempt INTEGER NOT NULL,
  points_sum INTEGER NOT NULL,
  crossed_by VARCHAR(26) NOT NULL,
  project_name VARCHAR(200) NOT NULL,
  district VARCHAR(32) NOT NULL,
  sector VARCHAR(20) NOT NULL,
  state VARCHAR(20) NOT NULL,
  opened_by VARCHAR(26) NOT NULL,
  proposed_at ${instant} NOT NULL,
  decided_by VARCHAR(26),
  decided_by_name VARCHAR(100),
  decided_on DATE,
  effective_on DATE,
  reasons ${text} NOT NULL,
  CONSTRAINT scoring_proposal_pk PRIMARY KEY (id),
  CONSTRAINT scoring_proposal_cycle_uq UNIQUE (officer_id, cycle_from, attempt)
);
CREATE INDEX scoring_proposal_at_ix ON scoring_proposal (proposed_at, id);
CREATE INDEX scoring_proposal_state_ix ON scoring_proposal (state, proposed_at, id);
