-- Plugins that said of themselves that the decisions of a district need them; kept until a person releases them.

CREATE TABLE scoring_self_required_plugin (
  district VARCHAR(32) NOT NULL,
  plugin VARCHAR(200) NOT NULL,
  first_seen_at ${instant} NOT NULL,
  CONSTRAINT scoring_self_required_plugin_pk PRIMARY KEY (district, plugin)
);
