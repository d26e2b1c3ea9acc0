// SPDX-License-Identifier: Apache-2.0
/** A city to try the platform with: made from a seed, the same every time, of people who do not exist. */
package org.wagewarden.demonstration.city;
