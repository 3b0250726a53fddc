package org.sendqa.local;

import java.util.List;
import java.util.Map;
import org.sendqa.local.clock.DiscreteClock;
import org.sendqa.local.events.DeadLetters;
import org.sendqa.local.identity.IdentityProvider;
import org.sendqa.local.lambda.Functions;
import org.sendqa.local.mail.MailService;
import org.sendqa.local.objects.ObjectStore;
import org.sendqa.local.recording.Recorder;
import org.sendqa.local.states.registry.StateMachines;
import org.sendqa.local.template.Declarations;
import org.sendqa.local.web.FrontDoor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Everything that runs, once it all runs. */
record Parts(
        Declarations declarations,
        DiscreteClock clock,
        List<Throwable> failures,
        Recorder recorder,
        Functions functions,
        StateMachines machines,
        DeadLetters deadLetters,
        DynamoDbClient tables,
        ObjectStore objects,
        MailService mail,
        IdentityProvider identity,
        FrontDoor door,
        Map<String, String> properties) {}
