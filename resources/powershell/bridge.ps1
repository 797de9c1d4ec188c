# Runs the calls of a JSON request against WMI and prints the replies as JSON in Base64, under the
# request's own number. It is called once for each request and keeps nothing in between.
#
# Windows PowerShell 2.0 (Windows 7) to 5.1. Hence Get-WmiObject, which all of them have and which
# gives the HRESULT of a provider unchanged, and no ConvertTo-Json, which 2.0 lacks and which
# makes one row of an array with one row. Only ASCII goes in and out: no code page matters.
# All knowledge of licensing is on the other side; this knows queries and methods.
param([string]$Request)
$ErrorActionPreference = 'Stop'
$namespace = 'root\cimv2'

function ConvertTo-JsonText([string]$Text) {
    $escape = {
        param($Match)
        '\u{0:x4}' -f [int][char]$Match.Value
    }
    '"' + [regex]::Replace($Text, '[^ !#-\[\]-~]', $escape) + '"'
}

function ConvertTo-JsonValue($Value) {
    if ($null -eq $Value) {
        return 'null'
    }
    if ($Value -is [bool]) {
        return $Value.ToString().ToLowerInvariant()
    }
    if ($Value -is [array]) {
        $items = foreach ($item in $Value) {
            ConvertTo-JsonValue $item
        }
        return '[' + (@($items) -join ',') + ']'
    }
    if ($Value -is [ValueType]) {
        return [string]::Format([Globalization.CultureInfo]::InvariantCulture, '{0}', $Value)
    }
    ConvertTo-JsonText $Value
}

function ConvertTo-JsonRecord($Item) {
    $pairs = foreach ($property in $Item.PSBase.Properties) {
        (ConvertTo-JsonText $property.Name) + ':' + (ConvertTo-JsonValue $property.Value)
    }
    '{' + (@($pairs) -join ',') + '}'
}

function Read-Rows($Call) {
    $found = @(Get-WmiObject -Namespace $namespace -Query $Call['wql'] -ErrorAction Stop)
    $rows = foreach ($row in $found) {
        ConvertTo-JsonRecord $row
    }
    '{"rows":[' + (@($rows) -join ',') + ']}'
}

function Invoke-Call($Call) {
    $key = @($Call['selector'].Keys)[0]
    $value = $Call['selector'][$key] -replace "(['\\])", '\$1'
    $columns = (@($key) + @($Call['only_if'].Keys)) -join ', '
    $wql = "SELECT $columns FROM $($Call['class']) WHERE $key = '$value'"
    $target = @(Get-WmiObject -Namespace $namespace -Query $wql -ErrorAction Stop)[0]
    foreach ($name in @($Call['only_if'].Keys)) {
        if ($target -and $target.PSBase.GetPropertyValue($name) -cne $Call['only_if'][$name]) {
            $target = $null
        }
    }
    if ($null -eq $target) {
        throw (New-Object Runtime.InteropServices.COMException('no such instance', 0x80041002))
    }
    $in = $target.PSBase.GetMethodParameters($Call['method'])
    foreach ($name in @($Call['arguments'].Keys)) {
        $in[$name] = $Call['arguments'][$name]
    }
    $out = $target.PSBase.InvokeMethod($Call['method'], $in, $null)
    '{"outputs":' + (ConvertTo-JsonRecord $out) + '}'
}

function Get-Failure($Exception) {
    while ($Exception.InnerException) {
        $Exception = $Exception.InnerException
    }
    $code = $Exception.ErrorCode
    if ($null -eq $code) {
        $code = [Runtime.InteropServices.Marshal]::GetHRForException($Exception)
    }
    $hresult = [BitConverter]::ToUInt32([BitConverter]::GetBytes([int]$code), 0)
    $category = 'cim'
    if ($Exception -is [Management.Automation.RuntimeException]) {
        $category = 'script'
    }
    '{"error":{"hresult":' + (ConvertTo-JsonValue $hresult) +
        ',"category":"' + $category +
        '","message":' + (ConvertTo-JsonText $Exception.Message) + '}}'
}

Add-Type -AssemblyName System.Web.Extensions
$reader = New-Object System.Web.Script.Serialization.JavaScriptSerializer
$results = @()
$asked = $reader.DeserializeObject($Request)
foreach ($call in $asked['calls']) {
    try {
        if ($call['op'] -eq 'query') {
            $results += Read-Rows $call
        }
        else {
            $results += Invoke-Call $call
        }
    }
    catch {
        $results += Get-Failure $_.Exception
        break
    }
}

$head = '{"format":2,"number":' + (ConvertTo-JsonValue $asked['number'])
$reply = [Text.Encoding]::ASCII.GetBytes($head + ',"results":[' + ($results -join ',') + ']}')
$lines = [Convert]::ToBase64String($reply, [Base64FormattingOptions]::InsertLineBreaks)
[Console]::Out.WriteLine("<<<VAMT-QT`n$lines`n>>>")
