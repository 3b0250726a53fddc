package org.sendqa.local.template;

/**
 * Tells a reader where in a template something stands.
 *
 * @param file the template's path from the repository's root
 * @param line counted from one
 */
public record Place(String file, int line) {

    @Override
    public String toString() {
        return "%s line %d".formatted(file, line);
    }
}
