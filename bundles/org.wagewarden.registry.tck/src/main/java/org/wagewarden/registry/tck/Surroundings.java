// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.tck;

import org.wagewarden.access.api.Accounts;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.registry.api.CaseOpenings;
import org.wagewarden.store.api.Store;
import org.wagewarden.training.api.Certificates;

/**
 * What a register stands on.
 *
 * @param store where it keeps its rows
 * @param clock what day it is
 * @param audit notes every change
 * @param accounts who can sign in
 * @param certificates who has passed the exam
 * @param cases which projects have cases
 */
public record Surroundings(
        Store store,
        CityClock clock,
        AuditTrail audit,
        Accounts accounts,
        Certificates certificates,
        CaseOpenings cases) {}
