// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.bench.rules;

/** The cycle that an officer is asked about, as rule engines take it. */
public final class Present {

    private final int officer;
    private final int cycle;
    private int sum = -1;

    Present(int officer, int cycle) {
        this.officer = officer;
        this.cycle = cycle;
    }

    public int getOfficer() {
        return officer;
    }

    public int getCycle() {
        return cycle;
    }

    /** Below 0 until a rule has added it up. */
    public int getSum() {
        return sum;
    }

    public void setSum(int sum) {
        this.sum = sum;
    }
}
