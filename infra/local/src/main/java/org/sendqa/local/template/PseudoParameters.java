package org.sendqa.local.template;

import java.util.Optional;

/** The parameters that CloudFormation itself provides, with the values they have on the local AWS. */
public final class PseudoParameters {

    /** The only region, London. */
    public static final String REGION = "eu-west-2";

    /** An account number that no account has. */
    public static final String ACCOUNT = "000000000000";

    private PseudoParameters() {}

    static Optional<String> find(String name, String stackName) {
        return switch (name) {
            case "AWS::Region" -> Optional.of(REGION);
            case "AWS::AccountId" -> Optional.of(ACCOUNT);
            case "AWS::Partition" -> Optional.of("aws");
            case "AWS::URLSuffix" -> Optional.of("amazonaws.com");
            case "AWS::StackName" -> Optional.of(stackName);
            default -> Optional.empty();
        };
    }
}
