// SPDX-License-Identifier: Apache-2.0
/** Training, examination and the certificate (Arts. 4, 6, 9 and 15). */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.2.0")
package org.wagewarden.training.api;
