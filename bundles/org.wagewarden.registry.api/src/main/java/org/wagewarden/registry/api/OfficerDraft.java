// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import java.util.Optional;
import org.wagewarden.access.api.DistrictCode;

/**
 * An officer to be registered.
 *
 * @param name 2 to 40 characters
 * @param idNumber the ID number; it cannot be changed afterwards, see {@link OfficerChange}
 * @param phone may be empty, at most 30 characters
 * @param employer the contracting unit, if known
 * @param district where registered
 */
public record OfficerDraft(
        String name, IdNumber idNumber, String phone, Optional<ContractorId> employer, DistrictCode district) {}
