// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.scoring.api.DecisionId;
import org.wagewarden.scoring.rules.EntryFacts;

/**
 * What a replay reads of an entry: no more than is computed or compared, for a ledger has millions of them.
 *
 * @param officer whose ledger
 * @param sequence its place in it
 * @param points what was written as the points of the situation
 * @param decision the decision that it names
 * @param facts what the law looks at
 */
record ReplayedEntry(OfficerId officer, int sequence, int points, DecisionId decision, EntryFacts facts) {}
