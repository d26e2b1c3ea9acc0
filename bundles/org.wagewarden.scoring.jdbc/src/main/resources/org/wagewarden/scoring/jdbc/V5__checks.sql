-- Plugins that the decisions of a district require, and what people said to have done because a check asked for it.

CREATE TABLE scoring_required_plugin (
  district VARCHAR(32) NOT NULL,
  plugin VARCHAR(200) NOT NULL,
  required_by VARCHAR(26) NOT NULL,
  required_by_name VARCHAR(100) NOT NULL,
  required_at ${instant} NOT NULL,
  CONSTRAINT scoring_required_plugin_pk PRIMARY KEY (district, plugin)
);

CREATE TABLE scoring_check_done (
  finding_id VARCHAR(26) NOT NULL,
  plugin VARCHAR(200) NOT NULL,
  requirement VARCHAR(60) NOT NULL,
  note ${text} NOT NULL,
  done_by VARCHAR(26) NOT NULL,
  done_by_name VARCHAR(100) NOT NULL,
  done_at ${instant} NOT NULL,
  CONSTRAINT scoring_check_done_pk PRIMARY KEY (finding_id, plugin, requirement),
  CONSTRAINT scoring_check_done_finding_fk FOREIGN KEY (finding_id) REFERENCES scoring_finding (id)
);
