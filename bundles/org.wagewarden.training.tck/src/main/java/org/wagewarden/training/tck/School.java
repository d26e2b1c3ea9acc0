// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.training.tck;

import org.wagewarden.registry.tck.Register;
import org.wagewarden.training.api.CertificateTransfer;
import org.wagewarden.training.api.Certificates;
import org.wagewarden.training.api.Trainings;

/** The services of a provider of training, and the register that they work with. */
public record School(Register register, Trainings trainings, Certificates certificates, CertificateTransfer transfer) {}
