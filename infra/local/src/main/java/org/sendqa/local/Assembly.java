package org.sendqa.local;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendqa.local.events.Schedules;
import org.sendqa.local.events.StreamWatch;
import org.sendqa.local.events.Streams;
import org.sendqa.local.mail.MailService;
import org.sendqa.local.objects.ObjectStore;
import org.sendqa.local.secrets.SecretService;
import org.sendqa.local.states.api.StatesApi;
import org.sendqa.local.storage.DynamoProcess;
import org.sendqa.local.template.Declarations;
import org.sendqa.local.template.SecretDeclaration;
import org.sendqa.local.template.Templates;
import org.sendqa.local.web.LoopbackServer;

/** Starts the parts in the order in which they need one another. */
final class Assembly {

    private final Options options;
    private final Opened opened;

    Assembly(Options options, Opened opened) {
        this.options = options;
        this.opened = opened;
    }

    Parts start() throws IOException {
        Declarations declarations = Templates.read(options.root(), options.parameters());
        Folders folders = opened.add(Folders.of(options));
        DynamoProcess dynamo = opened.add(DynamoProcess.start(folders.dynamoJars(), folders.tables()));
        Compute compute = new Compute(declarations, options, folders, opened);
        Web web = Web.open(options, declarations, compute, folders, opened);
        ObjectStore objects =
                opened.add(Storage.objects(declarations.buckets(), folders.objects(), web.origin(), compute::created));
        Storage storage = Storage.of(dynamo, declarations.tables(), objects, opened);
        MailService mail = new MailService(folders.mails(), compute.clock()::now);
        Map<String, String> properties = environment(declarations, compute, storage, mail, web);
        web.mount(declarations, compute, mail, folders);
        web.serve(declarations, folders, objects.endpoint());
        wake(declarations, compute, storage, folders);
        return new Parts(declarations, compute, storage, mail, web, properties);
    }

    /** The SDK's endpoints; set as system properties, since functions look there. */
    private Map<String, String> environment(
            Declarations declarations, Compute compute, Storage storage, MailService mail, Web web) {
        LoopbackServer services = opened.add(LoopbackServer.start(0));
        services.mount("/states", new StatesApi(compute.machines()));
        services.mount("/secrets", new SecretService(secrets(declarations)));
        services.mount("/accounts", web.identity().accounts());
        services.mount("/v2/email", mail.api());
        Map<String, String> properties = new Environment(declarations.environment())
                .endpoint("DynamoDb", storage.dynamo())
                .endpoint("S3", storage.objects().endpoint())
                .endpoint("Sfn", services.uri().resolve("/states"))
                .endpoint("SecretsManager", services.uri().resolve("/secrets"))
                .endpoint("CognitoIdentityProvider", services.uri().resolve("/accounts"))
                .endpoint("SesV2", services.uri())
                .properties();
        opened.add(found(properties.keySet()));
        properties.forEach(System::setProperty);
        return properties;
    }

    /** Puts the process's properties back to what they are now. */
    private static AutoCloseable found(Set<String> names) {
        Map<String, Optional<String>> values = names.stream()
                .collect(Collectors.toMap(name -> name, name -> Optional.ofNullable(System.getProperty(name))));
        return () -> values.forEach((name, value) ->
                value.ifPresentOrElse(before -> System.setProperty(name, before), () -> System.clearProperty(name)));
    }

    private static Map<String, String> secrets(Declarations declarations) {
        return declarations.secrets().stream()
                .collect(Collectors.toMap(SecretDeclaration::name, SecretDeclaration::value));
    }

    private void wake(Declarations declarations, Compute compute, Storage storage, Folders folders) throws IOException {
        Streams streams = opened.add(Streams.start(
                declarations.streams(),
                compute.clock(),
                compute.recorder(),
                new Streams.Ground(
                        storage.tables(),
                        storage.streams(),
                        compute.functions(),
                        compute.deadLetters(),
                        folders.tables())));
        opened.add(compute.resume());
        Schedules.start(compute.clock(), declarations.schedules(), compute.targets());
        if (options.time().isEmpty()) {
            follow(compute, streams);
        }
    }

    /** In real time nobody advances the clock, so the streams are looked at every so often. */
    private void follow(Compute compute, Streams streams) {
        opened.add(compute.clock().follow(InstantSource.system()));
        opened.add(new StreamWatch(streams));
    }
}
