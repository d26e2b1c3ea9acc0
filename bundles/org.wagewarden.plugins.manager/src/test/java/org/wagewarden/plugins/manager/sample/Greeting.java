// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.manager.sample;

import java.util.function.Supplier;

/** The service of the sample plugins; packed into jars by the tests, never loaded from the class path. */
public final class Greeting implements Supplier<String> {

    @Override
    public String get() {
        return "你好";
    }
}
