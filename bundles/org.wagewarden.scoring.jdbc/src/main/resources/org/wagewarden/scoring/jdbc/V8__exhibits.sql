-- The files that prove what was found. Both tables are only ever inserted into: an exhibit that was attached wrongly is
-- withdrawn, which is a row of its own, and stays.

CREATE TABLE scoring_exhibit (
  id VARCHAR(26) NOT NULL,
  case_id VARCHAR(26) NOT NULL,
  name VARCHAR(200) NOT NULL,
  kind VARCHAR(10) NOT NULL,
  size_bytes INTEGER NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  description VARCHAR(200) NOT NULL,
  attached_at ${instant} NOT NULL,
  attached_by VARCHAR(26) NOT NULL,
  attached_by_name VARCHAR(100) NOT NULL,
  content ${bytes} NOT NULL,
  CONSTRAINT scoring_exhibit_pk PRIMARY KEY (id),
  CONSTRAINT scoring_exhibit_case_fk FOREIGN KEY (case_id) REFERENCES scoring_case (id)
);
CREATE INDEX scoring_exhibit_case_ix ON scoring_exhibit (case_id, attached_at, id);

CREATE TABLE scoring_exhibit_withdrawal (
  exhibit_id VARCHAR(26) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  withdrawn_at ${instant} NOT NULL,
  withdrawn_by VARCHAR(26) NOT NULL,
  withdrawn_by_name VARCHAR(100) NOT NULL,
  CONSTRAINT scoring_exhibit_withdrawal_pk PRIMARY KEY (exhibit_id),
  CONSTRAINT scoring_exhibit_withdrawal_fk FOREIGN KEY (exhibit_id) REFERENCES scoring_exhibit (id)
);
