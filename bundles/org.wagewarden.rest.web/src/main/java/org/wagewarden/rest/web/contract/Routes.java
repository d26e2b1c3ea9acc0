// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the operation of a path: a tree of segments, a fixed segment before a variable one. */
public final class Routes {

    private final Node root = new Node();

    Routes() {}

    /**
     * What a path is.
     *
     * @param operations the operations by method, at least one
     * @param values the values of the path's variables by name
     */
    public record Match(Map<String, Operation> operations, Map<String, String> values) {}

    private static final class Node {
        final Map<String, Node> fixed = new LinkedHashMap<>();
        final Map<String, Operation> operations = new TreeMap<>();
        Optional<Node> variable = Optional.empty();
        String name = "";
    }

    void add(Operation operation) {
        Node node = root;
        for (String segment : operation.path().substring(1).split("/")) {
            node = segment.startsWith("{")
                    ? variable(node, segment.substring(1, segment.length() - 1), operation)
                    : node.fixed.computeIfAbsent(segment, s -> new Node());
        }
        if (node.operations.put(operation.method(), operation) != null) {
            throw new IllegalStateException("Two operations share " + operation.method() + " " + operation.path());
        }
    }

    private static Node variable(Node node, String name, Operation operation) {
        Node next = node.variable.orElseGet(Node::new);
        if (!next.name.isEmpty() && !next.name.equals(name)) {
            throw new IllegalStateException(operation.path() + " calls {" + next.name + "} {" + name + "}");
        }
        next.name = name;
        node.variable = Optional.of(next);
        return next;
    }

    /** The operations of a path, given as its decoded segments; empty when there is no such path. */
    public Optional<Match> find(List<String> segments) {
        Map<String, String> values = new LinkedHashMap<>();
        return find(root, segments, values).map(node -> new Match(node.operations, values));
    }

    private static Optional<Node> find(Node node, List<String> rest, Map<String, String> values) {
        if (rest.isEmpty()) {
            return node.operations.isEmpty() ? Optional.empty() : Optional.of(node);
        }
        String segment = rest.getFirst();
        List<String> further = rest.subList(1, rest.size());
        Node fixed = node.fixed.get(segment);
        if (fixed != null) {
            Optional<Node> found = find(fixed, further, values);
            if (found.isPresent()) {
                return found;
            }
        }
        if (node.variable.isEmpty() || segment.isEmpty()) {
            return Optional.empty();
        }
        Node variable = node.variable.orElseThrow();
        Optional<Node> found = find(variable, further, values);
        found.ifPresent(n -> values.put(variable.name, segment));
        return found;
    }
}
