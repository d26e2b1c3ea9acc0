// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.api;

import org.wagewarden.platform.api.LocalText;

/**
 * Why there is no usable store; registered as a service by the store's provider when the database cannot be opened or its
 * tables cannot be brought up to date. Whoever runs the platform shows the sentence, and ends a platform that is starting.
 *
 * @param sentence one sentence that an operator can act on; no password, no personal data
 */
public record StoreProblem(LocalText sentence) {}
