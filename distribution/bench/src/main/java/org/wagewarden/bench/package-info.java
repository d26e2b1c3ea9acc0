// SPDX-License-Identifier: Apache-2.0
/** Measurements, each with its peer in the same run; medians and ratios, never a verdict. */
package org.wagewarden.bench;
