-- Orders to correct (责令改正): what was ordered, extended, corrected, looked at again, and which lapse was confirmed.
--
-- due_at is the end of the last day, days off and extensions included: an open order is overdue from then on.

CREATE TABLE scoring_order (
  id VARCHAR(26) NOT NULL,
  order_number VARCHAR(80) NOT NULL,
  project_id VARCHAR(26) NOT NULL,
  project_name VARCHAR(200) NOT NULL,
  contractor_name VARCHAR(200) NOT NULL,
  district VARCHAR(32) NOT NULL,
  sector VARCHAR(20) NOT NULL,
  held_function VARCHAR(20) NOT NULL,
  ordered_on DATE NOT NULL,
  stated_day DATE NOT NULL,
  last_day DATE NOT NULL,
  due_at ${instant} NOT NULL,
  open_now BOOLEAN NOT NULL,
  issued_by VARCHAR(26) NOT NULL,
  issued_by_name VARCHAR(100) NOT NULL,
  issued_at ${instant} NOT NULL,
  CONSTRAINT scoring_order_pk PRIMARY KEY (id),
  CONSTRAINT scoring_order_number_uq UNIQUE (project_id, order_number)
);
CREATE INDEX scoring_order_due_ix ON scoring_order (open_now, due_at, id);

CREATE TABLE scoring_order_item (
  order_id VARCHAR(26) NOT NULL,
  provision VARCHAR(8) NOT NULL,
  finding_id VARCHAR(26) NOT NULL,
  place INTEGER NOT NULL,
  state VARCHAR(20) NOT NULL,
  corrected_on DATE,
  evidence ${text},
  checked_by_name VARCHAR(100),
  checked_at ${instant},
  lapse_means VARCHAR(20),
  lapse_note ${text},
  lapsed_on DATE,
  lapsed_by_name VARCHAR(100),
  charged_finding_id VARCHAR(26),
  CONSTRAINT scoring_order_item_pk PRIMARY KEY (order_id, provision),
  CONSTRAINT scoring_order_item_order_fk FOREIGN KEY (order_id) REFERENCES scoring_order (id),
  CONSTRAINT scoring_order_item_finding_fk FOREIGN KEY (finding_id) REFERENCES scoring_finding (id)
);
CREATE INDEX scoring_order_item_finding_ix ON scoring_order_item (finding_id);

CREATE TABLE scoring_order_extension (
  order_id VARCHAR(26) NOT NULL,
  place INTEGER NOT NULL,
  granted_on DATE NOT NULL,
  until_day DATE NOT NULL,
  last_day DATE NOT NULL,
  reason ${text} NOT NULL,
  approved_by VARCHAR(26) NOT NULL,
  approved_by_name VARCHAR(100) NOT NULL,
  CONSTRAINT scoring_order_extension_pk PRIMARY KEY (order_id, place),
  CONSTRAINT scoring_order_extension_fk FOREIGN KEY (order_id) REFERENCES scoring_order (id)
);

CREATE TABLE scoring_order_inspection (
  order_id VARCHAR(26) NOT NULL,
  place INTEGER NOT NULL,
  provision VARCHAR(8) NOT NULL,
  inspected_on DATE NOT NULL,
  corrected BOOLEAN NOT NULL,
  note ${text} NOT NULL,
  inspected_by VARCHAR(26) NOT NULL,
  inspected_by_name VARCHAR(100) NOT NULL,
  CONSTRAINT scoring_order_inspection_pk PRIMARY KEY (order_id, place),
  CONSTRAINT scoring_order_inspection_fk FOREIGN KEY (order_id) REFERENCES scoring_order (id)
);
