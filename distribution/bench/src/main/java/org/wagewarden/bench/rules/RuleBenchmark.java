// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.bench.rules;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * W6: 100,000 deductions under the 18 provisions, with the surcharge of Art. 11, what counts once and what stands for what.
 * Every engine has to find the same before anything is measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 5,
        jvmArgs = {"-Xmx2g", "-Xms2g"})
public class RuleBenchmark {

    static final int FACTS = 100_000;

    @Param("43")
    private long seed;

    private List<Ledger> ledgers;
    private final PlatformRules platform = new PlatformRules();
    private final PointsTable table = new PointsTable();
    private Engine drools;
    private Engine easyRules;

    @Setup
    public void check() {
        ledgers = Ledgers.of(seed, FACTS);
        drools = new DroolsRules();
        easyRules = new EasyRules();
        long expected = platform.evaluate(ledgers);
        for (Engine other : List.of(drools, easyRules)) {
            if (other.evaluate(ledgers) != expected) {
                throw new IllegalStateException(other.getClass().getSimpleName() + " finds something else");
            }
        }
    }

    @Benchmark
    @OperationsPerInvocation(FACTS)
    public long platform() {
        return platform.evaluate(ledgers);
    }

    @Benchmark
    @OperationsPerInvocation(FACTS)
    public long platformFromEntries() {
        return platform.fromEntries(ledgers);
    }

    @Benchmark
    @OperationsPerInvocation(FACTS)
    public long platformInSentences() {
        return platform.inSentences(ledgers);
    }

    @Benchmark
    @OperationsPerInvocation(FACTS)
    public long drools() {
        return drools.evaluate(ledgers);
    }

    @Benchmark
    @OperationsPerInvocation(FACTS)
    public long easyRules() {
        return easyRules.evaluate(ledgers);
    }

    @Benchmark
    @OperationsPerInvocation(FACTS)
    public long table() {
        return table.evaluate(ledgers);
    }
}
