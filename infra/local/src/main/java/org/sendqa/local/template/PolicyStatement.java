package org.sendqa.local.template;

import java.util.List;

/**
 * What a function may do, for the test that compares it with what the function did.
 *
 * @param actions IAM actions such as {@code dynamodb:PutItem}; {@code *} stands for any text
 * @param resources ARNs; {@code *} stands for any text
 */
public record PolicyStatement(List<String> actions, List<String> resources) {}
