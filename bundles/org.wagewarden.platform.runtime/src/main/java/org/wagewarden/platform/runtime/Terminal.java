// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.runtime;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.wagewarden.platform.api.LocalText;

/**
 * What the person who starts the platform reads: a few lines, in UTF-8 whatever the locale, past the log.
 *
 * @param out where results go
 * @param err where problems go
 */
record Terminal(PrintStream out, PrintStream err) {

    static Terminal ofProcess() {
        return new Terminal(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }

    void problem(LocalText sentence) {
        err.println(sentence.zh() + " / " + sentence.en());
        err.flush();
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
