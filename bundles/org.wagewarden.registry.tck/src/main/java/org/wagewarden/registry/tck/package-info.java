// SPDX-License-Identifier: Apache-2.0
/**
 * What every provider of the registry has to fulfil, as JUnit classes to be extended: one for each service, run on each kind of
 * store. Also what other areas' contracts stand on: callers, a clock that is set, a register with people in it.
 */
package org.wagewarden.registry.tck;
