// SPDX-License-Identifier: Apache-2.0
/** The same rules by several engines: Arts. 10 to 14 with the surcharge of Art. 11 and what stands for what in a case. */
package org.wagewarden.bench.rules;
