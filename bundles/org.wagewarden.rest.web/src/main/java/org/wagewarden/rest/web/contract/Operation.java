// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wagewarden.access.api.Permission;

/**
 * One operation of the contract.
 *
 * @param id its operationId
 * @param tag the area it belongs to
 * @param method GET, POST, PUT or DELETE
 * @param path its path with {@code {names}}
 * @param open whether it needs no sign-in
 * @param permission what the caller needs beside the scope ({@code x-permission})
 * @param revalidated whether clients may keep the answer and ask with If-None-Match ({@code x-cache}); never personal data
 * @param parameters of path, query and header
 * @param body the request body, if there is one
 * @param answers status to schema of the JSON body; without an entry where the body is no JSON
 */
public record Operation(
        String id,
        String tag,
        String method,
        String path,
        boolean open,
        Optional<Permission> permission,
        boolean revalidated,
        List<Parameter> parameters,
        Optional<RequestBody> body,
        Map<Integer, Map<String, Object>> answers) {

    /** Where a parameter stands. */
    public enum Place {
        PATH,
        QUERY,
        HEADER
    }

    /**
     * A parameter.
     *
     * @param name as it is written
     * @param place where it stands
     * @param required whether it has to be there
     * @param schema what its value may be
     */
    public record Parameter(String name, Place place, boolean required, Map<String, Object> schema) {}

    /**
     * A request body.
     *
     * @param mediaTypes what it may be
     * @param schema of a JSON body
     * @param mostBytes how large it may be ({@code x-most-bytes})
     * @param apart the array of a JSON body whose items are checked and read one by one ({@code x-apart}), for bodies that are
     *     not to be held as a tree; the handler finds it in {@link org.wagewarden.rest.web.http.Call#content}
     */
    public record RequestBody(
            List<String> mediaTypes, Optional<Map<String, Object>> schema, int mostBytes, Optional<String> apart) {}

    /** Whether a change needs If-Match. */
    public boolean needsRevision() {
        return parameters.stream()
                .anyMatch(p ->
                        p.place() == Place.HEADER && p.required() && p.name().equals("If-Match"));
    }

    /** Whether an upload needs Content-Disposition. */
    public boolean needsFileName() {
        return parameters.stream()
                .anyMatch(p ->
                        p.place() == Place.HEADER && p.required() && p.name().equals("Content-Disposition"));
    }
}
