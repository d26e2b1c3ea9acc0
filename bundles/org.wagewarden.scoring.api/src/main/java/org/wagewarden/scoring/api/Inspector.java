// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

/**
 * A person who made an inspection.
 *
 * @param name the person's name
 * @param number the number of the law-enforcement certificate
 */
public record Inspector(String name, String number) {

    /** How many make an inspection at least. */
    public static final int LEAST = 2;

    /** How many can be named for one. */
    public static final int MOST = 10;
}
