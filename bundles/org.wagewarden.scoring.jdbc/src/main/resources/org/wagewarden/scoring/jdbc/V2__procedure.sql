-- The procedure: proceedings with their steps, documents and objections; who inspected; who withdrew from a case.
--
-- A proceeding's row says where it is; scoring_step and scoring_document are only ever inserted into.

CREATE TABLE scoring_proceeding (
  id VARCHAR(26) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  finding_id VARCHAR(26),
  proposal_id VARCHAR(26),
  case_id VARCHAR(26) NOT NULL,
  officer_id VARCHAR(26) NOT NULL,
  officer_name VARCHAR(100) NOT NULL,
  project_name VARCHAR(200) NOT NULL,
  district VARCHAR(32) NOT NULL,
  sector VARCHAR(20) NOT NULL,
  points INTEGER NOT NULL,
  stage VARCHAR(20) NOT NULL,
  place INTEGER NOT NULL,
  opened_at ${instant} NOT NULL,
  opened_by VARCHAR(26) NOT NULL,
  opened_by_name VARCHAR(100) NOT NULL,
  notice_on DATE,
  statement_until DATE,
  hearing_until DATE,
  missing_years VARCHAR(40),
  nothing_to_state BOOLEAN NOT NULL,
  hearing_requested_on DATE,
  hearing_held_on DATE,
  decision_id VARCHAR(26),
  verdict VARCHAR(20),
  reasons ${text},
  decided_by VARCHAR(26),
  decided_by_name VARCHAR(100),
  decided_on DATE,
  approval_needed BOOLEAN NOT NULL,
  approved_by_name VARCHAR(100),
  served_on DATE,
  effective_on DATE,
  entry_id VARCHAR(26),
  stayed_on DATE,
  stay_entry_id VARCHAR(26),
  paused_days INTEGER NOT NULL,
  annulled_on DATE,
  CONSTRAINT scoring_proceeding_pk PRIMARY KEY (id),
  CONSTRAINT scoring_proceeding_finding_uq UNIQUE (finding_id, officer_id),
  CONSTRAINT scoring_proceeding_proposal_uq UNIQUE (proposal_id, kind)
);
CREATE INDEX scoring_proceeding_opened_ix ON scoring_proceeding (opened_at, id);
CREATE INDEX scoring_proceeding_stage_ix ON scoring_proceeding (stage, opened_at, id);
CREATE INDEX scoring_proceeding_officer_ix ON scoring_proceeding (officer_id);
CREATE INDEX scoring_proceeding_case_ix ON scoring_proceeding (case_id);

CREATE TABLE scoring_inspector (
  finding_id VARCHAR(26) NOT NULL,
  place INTEGER NOT NULL,
  name VARCHAR(100) NOT NULL,
  certificate_number VARCHAR(60) NOT NULL,
  CONSTRAINT scoring_inspector_pk PRIMARY KEY (finding_id, place),
  CONSTRAINT scoring_inspector_fk FOREIGN KEY (finding_id) REFERENCES scoring_finding (id)
);

CREATE TABLE scoring_objection (
  proceeding_id VARCHAR(26) NOT NULL,
  objection_number INTEGER NOT NULL,
  filed_on DATE NOT NULL,
  filed_text ${text} NOT NULL,
  received_by_name VARCHAR(100) NOT NULL,
  result VARCHAR(20),
  result_on DATE,
  reasons ${text} NOT NULL,
  settled_by VARCHAR(26),
  settled_by_name VARCHAR(100),
  CONSTRAINT scoring_objection_pk PRIMARY KEY (proceeding_id, objection_number),
  CONSTRAINT scoring_objection_fk FOREIGN KEY (proceeding_id) REFERENCES scoring_proceeding (id)
);

CREATE TABLE scoring_document (
  id VARCHAR(26) NOT NULL,
  proceeding_id VARCHAR(26) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  year_number INTEGER NOT NULL,
  serial INTEGER NOT NULL,
  title_zh VARCHAR(200) NOT NULL,
  title_en VARCHAR(200) NOT NULL,
  addressee VARCHAR(200) NOT NULL,
  content ${text} NOT NULL,
  made_at ${instant} NOT NULL,
  made_by VARCHAR(26) NOT NULL,
  made_by_name VARCHAR(100) NOT NULL,
  CONSTRAINT scoring_document_pk PRIMARY KEY (id),
  CONSTRAINT scoring_document_number_uq UNIQUE (kind, year_number, serial),
  CONSTRAINT scoring_document_fk FOREIGN KEY (proceeding_id) REFERENCES scoring_proceeding (id)
);
CREATE INDEX scoring_document_proceeding_ix ON scoring_document (proceeding_id);

CREATE TABLE scoring_step (
  proceeding_id VARCHAR(26) NOT NULL,
  place INTEGER NOT NULL,
  kind VARCHAR(20) NOT NULL,
  done_on DATE NOT NULL,
  recorded_at ${instant} NOT NULL,
  recorded_by VARCHAR(26) NOT NULL,
  recorded_by_name VARCHAR(100) NOT NULL,
  said ${text} NOT NULL,
  way VARCHAR(20),
  proof VARCHAR(500) NOT NULL,
  document_id VARCHAR(26),
  CONSTRAINT scoring_step_pk PRIMARY KEY (proceeding_id, place),
  CONSTRAINT scoring_step_fk FOREIGN KEY (proceeding_id) REFERENCES scoring_proceeding (id)
);

CREATE TABLE scoring_recusal (
  case_id VARCHAR(26) NOT NULL,
  account_id VARCHAR(26) NOT NULL,
  account_name VARCHAR(100) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  declared_at ${instant} NOT NULL,
  CONSTRAINT scoring_recusal_pk PRIMARY KEY (case_id, account_id),
  CONSTRAINT scoring_recusal_fk FOREIGN KEY (case_id) REFERENCES scoring_case (id)
);
ALTER TABLE scoring_proposal ADD COLUMN withdrawn_on DATE;
