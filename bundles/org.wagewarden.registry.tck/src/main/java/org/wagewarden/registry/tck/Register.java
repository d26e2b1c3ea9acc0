// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.tck;

import org.wagewarden.registry.api.Appointments;
import org.wagewarden.registry.api.Contractors;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.registry.api.Divisions;
import org.wagewarden.registry.api.Filings;
import org.wagewarden.registry.api.OfficerAccounts;
import org.wagewarden.registry.api.Officers;
import org.wagewarden.registry.api.Projects;
import org.wagewarden.registry.api.RegistryFigures;
import org.wagewarden.registry.api.Reminders;

/** The services of a provider of the registry. */
public record Register(
        Districts districts,
        Contractors contractors,
        Projects projects,
        Officers officers,
        Filings filings,
        Appointments appointments,
        Divisions divisions,
        Reminders reminders,
        OfficerAccounts officerAccounts,
        RegistryFigures figures) {}
