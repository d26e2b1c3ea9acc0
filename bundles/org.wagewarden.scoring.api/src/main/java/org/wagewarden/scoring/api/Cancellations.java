// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.registry.api.OfficerId;

/** Cancellation of filings (Art. 15): proposed by the platform, decided and served by persons in {@link
 * Proceedings}. Thread-safe. */
@ProviderType
public interface Cancellations {

    /** Proposals in the scope, newest first; needs REGISTRY_READ. */
    Page<CancellationProposal> list(Caller by, Optional<ProposalState> state, PageRequest page);

    /** How many there are in the scope, counted up to 10,000. */
    long count(Caller by, Optional<ProposalState> state);

    /** One proposal in scope. */
    Optional<CancellationProposal> find(Caller by, ProposalId id);

    /** Every proposal about an officer, newest first; like the ledger, every reader sees them. */
    List<CancellationProposal> of(Caller by, OfficerId officer);
}
