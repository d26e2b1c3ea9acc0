// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.http;

/** Carries out one operation of the contract. Called from many threads at once. */
@FunctionalInterface
public interface Handler {

    /** The answer; a refusal is an answer too. What it throws becomes a problem with an error number. */
    Answer handle(Call call);
}
