// SPDX-License-Identifier: Apache-2.0
/** What every provider of training has to fulfil, together with a real register, on each kind of store. */
package org.wagewarden.training.tck;
